using Mono.Cecil;

namespace Analysis.Tests.Architecture;

/// <summary>The types that a type's declaration and code name.</summary>
internal static class UsedTypes
{
    /// <summary>Bases, attributes, members and everything that the methods' code refers to, generic arguments taken apart.</summary>
    public static IEnumerable<TypeReference> Of(TypeDefinition type) =>
        Declared(type).Concat(type.Methods.SelectMany(OfMethod)).SelectMany(Parts);

    private static IEnumerable<TypeReference?> Declared(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(each => each.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
        .. type.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments).Select(
            argument => argument.Value as TypeReference),
    ];

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method)
    {
        var body = method.HasBody ? method.Body : null;
        return Signature(method).Concat(body?.Variables.Select(variable => variable.VariableType) ?? [])
            .Concat(body?.Instructions.SelectMany(instruction => Operand(instruction.Operand)) ?? []);
    }

    private static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. Signature(method), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.Append(generic.ElementType).SelectMany(Parts),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
