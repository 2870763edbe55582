using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Duals.Tests.Layers;

/// <summary>An assembly as the compiler wrote it, and its symbols, which say from which files each type came.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    // The compiler's own list of the files of a type of which no method has code: an interface, an enumeration.
    private static readonly Guid FilesOfType = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly PEReader image;
    private readonly MetadataReaderProvider symbols;

    public CompiledAssembly(Assembly assembly)
    {
        image = new(File.OpenRead(assembly.Location));
        symbols = MetadataReaderProvider.FromPortablePdbImage([.. File.ReadAllBytes(Path.ChangeExtension(assembly.Location, ".pdb"))]);
        Metadata = image.GetMetadataReader();
        Symbols = symbols.GetMetadataReader();
    }

    public MetadataReader Metadata { get; }

    private MetadataReader Symbols { get; }

    /// <summary>The types that somebody wrote, those in other types left out: they belong to the outer one.</summary>
    public IEnumerable<TypeDefinitionHandle> OuterTypes() =>
        Metadata.TypeDefinitions.Where(handle => Outer(handle) == handle && !Metadata.GetString(Metadata.GetTypeDefinition(handle).Name).StartsWith('<'));

    /// <summary>The type in no other type that holds a type.</summary>
    public TypeDefinitionHandle Outer(TypeDefinitionHandle type)
    {
        while (Metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
            type = outer;

        return type;
    }

    /// <summary>A type and all the types in it.</summary>
    public IEnumerable<TypeDefinitionHandle> WithNested(TypeDefinitionHandle type) =>
        Metadata.GetTypeDefinition(type).GetNestedTypes().SelectMany(WithNested).Prepend(type);

    /// <summary>The files that a type stands in.</summary>
    public IEnumerable<string> Files(TypeDefinitionHandle type) =>
        WithNested(type).SelectMany(part => Metadata.GetTypeDefinition(part).GetMethods().SelectMany(Files).Concat(FilesWithoutCode(part))).Distinct();

    /// <summary>The files that a method's code comes from.</summary>
    public IEnumerable<string> Files(MethodDefinitionHandle method) =>
        Symbols.GetMethodDebugInformation(method).GetSequencePoints().Select(point => point.Document).Distinct().Select(NameOf);

    /// <summary>A method's code; null if it has none.</summary>
    public MethodBodyBlock? Body(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : image.GetMethodBody(method.RelativeVirtualAddress);

    /// <summary>A type's name as code has it, without type parameters.</summary>
    public string NameOf(TypeDefinitionHandle type)
    {
        TypeDefinition definition = Metadata.GetTypeDefinition(type);
        string name = Metadata.GetString(definition.Name).Split('`')[0];
        return definition.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    public void Dispose()
    {
        image.Dispose();
        symbols.Dispose();
    }

    private IEnumerable<string> FilesWithoutCode(TypeDefinitionHandle type)
    {
        foreach (CustomDebugInformationHandle handle in Symbols.GetCustomDebugInformation(type))
        {
            CustomDebugInformation information = Symbols.GetCustomDebugInformation(handle);
            if (Symbols.GetGuid(information.Kind) != FilesOfType)
                continue;

            BlobReader list = Symbols.GetBlobReader(information.Value);
            while (list.RemainingBytes > 0)
                yield return NameOf(MetadataTokens.DocumentHandle(list.ReadCompressedInteger()));
        }
    }

    private string NameOf(DocumentHandle document) => Symbols.GetString(Symbols.GetDocument(document).Name);
}
