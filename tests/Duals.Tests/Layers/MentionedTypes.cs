using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Duals.Tests.Layers;

/// <summary>Collects the types of an assembly that its signatures and tokens mention. Types of other assemblies do not count.</summary>
internal sealed class MentionedTypes(MetadataReader metadata) : ISignatureTypeProvider<object?, object?>
{
    private readonly HashSet<TypeDefinitionHandle> types = [];

    /// <summary>What was collected since the last call.</summary>
    public IReadOnlyList<TypeDefinitionHandle> Take()
    {
        TypeDefinitionHandle[] taken = [.. types];
        types.Clear();
        return taken;
    }

    /// <summary>What a token stands for: a type, a member of one, or an instance of either.</summary>
    public void Add(EntityHandle entity)
    {
        switch (entity.Kind)
        {
            case HandleKind.TypeDefinition:
                types.Add((TypeDefinitionHandle)entity);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)entity).DecodeSignature(this, null);
                break;
            case HandleKind.FieldDefinition:
                types.Add(metadata.GetFieldDefinition((FieldDefinitionHandle)entity).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                types.Add(metadata.GetMethodDefinition((MethodDefinitionHandle)entity).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Add(metadata.GetMemberReference((MemberReferenceHandle)entity));
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification method = metadata.GetMethodSpecification((MethodSpecificationHandle)entity);
                Add(method.Method);
                method.DecodeSignature(this, null);
                break;
            case HandleKind.StandaloneSignature:
                Add((StandaloneSignatureHandle)entity);
                break;
            default:
                break;
        }
    }

    /// <summary>The parameters, their constraints and attributes included, of a generic type or method.</summary>
    public void Add(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameter parameter in parameters.Select(metadata.GetGenericParameter))
        {
            Add(parameter.GetCustomAttributes());
            foreach (GenericParameterConstraintHandle constraint in parameter.GetConstraints())
                Add(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    /// <summary>The types of attributes.</summary>
    public void Add(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle attribute in attributes)
            Add(metadata.GetCustomAttribute(attribute).Constructor);
    }

    public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        types.Add(handle);
        return null;
    }

    public object? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => null;

    public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

    public object? GetGenericInstantiation(object? genericType, ImmutableArray<object?> typeArguments) => null;

    public object? GetArrayType(object? elementType, ArrayShape shape) => null;

    public object? GetSZArrayType(object? elementType) => null;

    public object? GetByReferenceType(object? elementType) => null;

    public object? GetPointerType(object? elementType) => null;

    public object? GetFunctionPointerType(MethodSignature<object?> signature) => null;

    public object? GetGenericMethodParameter(object? genericContext, int index) => null;

    public object? GetGenericTypeParameter(object? genericContext, int index) => null;

    public object? GetModifiedType(object? modifier, object? unmodifiedType, bool isRequired) => null;

    public object? GetPinnedType(object? elementType) => null;

    private void Add(MemberReference member)
    {
        Add(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
            member.DecodeMethodSignature(this, null);
        else
            member.DecodeFieldSignature(this, null);
    }

    private void Add(StandaloneSignatureHandle handle)
    {
        StandaloneSignature signature = metadata.GetStandaloneSignature(handle);
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
            signature.DecodeLocalSignature(this, null);
        else
            signature.DecodeMethodSignature(this, null);
    }
}
