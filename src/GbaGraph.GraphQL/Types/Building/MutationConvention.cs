using System.Reflection;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Inputs;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Gives each mutation one argument <c>input</c>, and a payload with its value and the exceptions it declares.</summary>
internal sealed class MutationConvention(TypeRegistry registry, CostRules costs)
{
    private InterfaceType? errorInterface;

    public FieldDefinition Apply(FieldDefinition field, MemberInfo member)
    {
        var names = member.GetCustomAttribute<UseMutationConventionAttribute>() ?? new UseMutationConventionAttribute();
        if (names.Disable) return field;
        var title = NamingRules.Pascal(field.Name);
        var declared = member.GetCustomAttributes<ErrorAttribute>().Select(a => a.ErrorType).ToArray();
        return new FieldDefinition(field.Name, new NonNullType(Payload(field, names, title, declared)))
        {
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            Weight = field.Weight ?? costs.Resolver,
            Arguments = Argument(field, names, title),
            Resolver = new FieldResolver(context => RunAsync(field.Resolver!, context, declared), task => ((Task<MutationPayload>)task).Result),
        };
    }

    private InputValueSet Argument(FieldDefinition field, UseMutationConventionAttribute names, string title)
    {
        if (field.Arguments.Count == 0) return field.Arguments;
        var input = registry.Add(new InputObjectType(names.InputTypeName ?? title + "Input"));
        input.Define(field.Arguments);
        var type = new NonNullType(input);
        return new InputValueSet([new InputValueDefinition(names.InputArgumentName ?? "input", type) { Reader = new InputFieldsReader(type, input) }]);
    }

    private ObjectType Payload(FieldDefinition field, UseMutationConventionAttribute names, string title, Type[] declared)
    {
        var payload = registry.Add(new ObjectType(names.PayloadTypeName ?? title + "Payload"));
        var valueType = field.Type.NullableType;
        var valueName = names.PayloadFieldName ?? NamingRules.Camel(valueType is NamedType { IsLeaf: false } named ? named.Name : valueType.NamedType.Name);
        List<FieldDefinition> fields = [new(valueName, valueType) { Resolver = FieldResolver.FromParent(p => ((MutationPayload)p).Value) }];
        if (declared.Length > 0)
        {
            var union = registry.Add(new UnionType(names.PayloadErrorTypeName ?? title + "Error"));
            union.Define([.. declared.Select(ErrorType)]);
            fields.Add(new("errors", new ListType(new NonNullType(union))) { Resolver = FieldResolver.FromParent(p => ((MutationPayload)p).Errors) });
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

    private static async Task<MutationPayload> RunAsync(FieldResolver resolver, ResolverContext context, Type[] declared)
    {
        try
        {
            var call = context.Arguments.Length == 0 ? context : context.WithArguments((object?[])context.Arguments[0]!);
            var value = resolver.Invoke(call);
            if (resolver.Unwrap is not { } unwrap) return new MutationPayload(value, null);
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
