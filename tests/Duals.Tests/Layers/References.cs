using System.Reflection.Metadata;

namespace Duals.Tests.Layers;

/// <summary>A reference within an assembly: the file if code says it, the symbol that refers, and the type that it refers to.</summary>
internal readonly record struct Reference(string? File, string Symbol, TypeDefinitionHandle Target);

/// <summary>All references from a type, and from the types in it, to other types of its assembly.</summary>
internal static class References
{
    public static IEnumerable<Reference> Of(CompiledAssembly assembly, TypeDefinitionHandle outer) =>
        assembly.WithNested(outer)
            .SelectMany(type => OfDeclaration(assembly, type).Concat(OfMethods(assembly, type)))
            .Select(reference => reference with { Target = assembly.Outer(reference.Target) })
            .Where(reference => reference.Target != outer)
            .Distinct();

    private static IEnumerable<Reference> OfDeclaration(CompiledAssembly assembly, TypeDefinitionHandle type)
    {
        MetadataReader metadata = assembly.Metadata;
        TypeDefinition definition = metadata.GetTypeDefinition(type);
        var mentioned = new MentionedTypes(metadata);
        mentioned.Add(definition.GetCustomAttributes());
        mentioned.Add(definition.GetGenericParameters());
        if (!definition.BaseType.IsNil)
            mentioned.Add(definition.BaseType);

        foreach (InterfaceImplementationHandle handle in definition.GetInterfaceImplementations())
            mentioned.Add(metadata.GetInterfaceImplementation(handle).Interface);

        foreach (FieldDefinition field in definition.GetFields().Select(metadata.GetFieldDefinition))
        {
            mentioned.Add(field.GetCustomAttributes());
            field.DecodeSignature(mentioned, null);
        }

        foreach (PropertyDefinition property in definition.GetProperties().Select(metadata.GetPropertyDefinition))
            mentioned.Add(property.GetCustomAttributes());

        return mentioned.Take().Select(target => new Reference(null, assembly.NameOf(type), target));
    }

    private static IEnumerable<Reference> OfMethods(CompiledAssembly assembly, TypeDefinitionHandle type)
    {
        MetadataReader metadata = assembly.Metadata;
        var mentioned = new MentionedTypes(metadata);
        foreach (MethodDefinitionHandle handle in metadata.GetTypeDefinition(type).GetMethods())
        {
            MethodDefinition method = metadata.GetMethodDefinition(handle);
            mentioned.Add(method.GetCustomAttributes());
            mentioned.Add(method.GetGenericParameters());
            method.DecodeSignature(mentioned, null);
            foreach (ParameterHandle parameter in method.GetParameters())
                mentioned.Add(metadata.GetParameter(parameter).GetCustomAttributes());

            if (assembly.Body(method) is { } body)
                AddCode(mentioned, body);

            string symbol = $"{assembly.NameOf(type)}.{metadata.GetString(method.Name)}";
            string? file = assembly.Files(handle).FirstOrDefault();
            foreach (TypeDefinitionHandle target in mentioned.Take())
                yield return new(file, symbol, target);
        }
    }

    private static void AddCode(MentionedTypes mentioned, MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
            mentioned.Add(body.LocalSignature);

        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            if (!region.CatchType.IsNil)
                mentioned.Add(region.CatchType);
        }

        foreach (EntityHandle token in Instructions.Tokens(body))
            mentioned.Add(token);
    }
}
