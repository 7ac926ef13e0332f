using System.Reflection;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Inputs;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Gives each mutation one argument <c>input</c>, and a payload with its value and the exceptions it declares.</summary>
internal sealed class MutationConvention(TypeRegistry registry, CostRules costs, MutationConventionOptions? options)
{
    private InterfaceType? errorInterface;

    public FieldDefinition Apply(FieldDefinition field, MemberInfo? member)
    {
        if (NamesOf(member, NamingRules.Pascal(field.Name)) is not { } names) return field;
        var declared = (member?.GetCustomAttributes<ErrorAttribute>() ?? []).Select(a => a.ErrorType).ToArray();
        return new FieldDefinition(field.Name, new NonNullType(Payload(field, names, declared)))
        {
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            Weight = field.Weight ?? costs.Resolver,
            Arguments = Argument(field, names),
            Resolver = new FieldResolver(context => RunAsync(field, context, declared), task => ((Task<MutationPayload>)task).Result),
        };
    }

    /// <summary>Null for a mutation that keeps out of the convention.</summary>
    private MutationNames? NamesOf(MemberInfo? member, string title)
    {
        var given = member?.GetCustomAttribute<UseMutationConventionAttribute>();
        if (options is not { } usual || given is { Disable: true } || (given is null && usual.ApplyToAllMutations == false)) return null;
        return new MutationNames(
            given?.InputTypeName ?? Name(usual.InputTypeNamePattern, "{MutationName}Input"),
            given?.InputArgumentName ?? usual.InputArgumentName ?? "input",
            given?.PayloadTypeName ?? Name(usual.PayloadTypeNamePattern, "{MutationName}Payload"),
            given?.PayloadFieldName,
            given?.PayloadErrorTypeName ?? Name(usual.PayloadErrorTypeNamePattern, "{MutationName}Error"),
            given?.PayloadErrorsFieldName ?? usual.PayloadErrorsFieldName ?? "errors");

        string Name(string? pattern, string standard) => (pattern ?? standard).Replace("{MutationName}", title, StringComparison.Ordinal);
    }

    private InputValueSet Argument(FieldDefinition field, MutationNames names)
    {
        if (field.Arguments.Count == 0) return field.Arguments;
        var input = registry.Add(new InputObjectType(names.InputType));
        input.Define(field.Arguments);
        var type = new NonNullType(input);
        return new InputValueSet([new InputValueDefinition(names.InputArgument, type) { Reader = new InputFieldsReader(type, input) }]);
    }

    private ObjectType Payload(FieldDefinition field, MutationNames names, Type[] declared)
    {
        var payload = registry.Add(new ObjectType(names.PayloadType));
        var valueType = field.Type.NullableType;
        var valueName = names.PayloadField ?? NamingRules.Camel(valueType is NamedType { IsLeaf: false } named ? named.Name : valueType.NamedType.Name);
        List<FieldDefinition> fields = [new(valueName, valueType) { Resolver = FieldResolver.FromParent(p => ((MutationPayload)p).Value) }];
        if (declared.Length > 0)
        {
            var union = registry.Add(new UnionType(names.ErrorType));
            union.Define([.. declared.Select(ErrorType)]);
            fields.Add(new(names.ErrorsField, new ListType(new NonNullType(union))) { Resolver = FieldResolver.FromParent(p => ((MutationPayload)p).Errors) });
        }

        payload.Define(fields);
        return payload;
    }

    private ObjectType ErrorType(Type exception)
    {
        if (errorInterface is null)
        {
            errorInterface = registry.Add(new InterfaceType("Error"));
            errorInterface.Define([new FieldDefinition("message", new NonNullType(SpecScalars.String))]);
        }

        return registry.Error(exception, errorInterface);
    }

    private static async Task<MutationPayload> RunAsync(FieldDefinition field, ResolverContext context, Type[] declared)
    {
        try
        {
            var call = context.Arguments.Length == 0 ? context : context.WithArguments(field.Arguments, (object?[])context.Arguments[0]!);
            var value = field.Resolver!.Invoke(call);
            if (field.Resolver.Unwrap is not { } unwrap) return new MutationPayload(value, null);
            var task = (Task)value!;
            await task;
            return new MutationPayload(unwrap(task), null);
        }
        catch (Exception exception) when (Array.Exists(declared, type => type.IsInstanceOfType(exception)))
        {
            return new MutationPayload(null, [exception]);
        }
    }
}
