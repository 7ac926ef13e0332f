using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>A variable in use is of a type that its place takes.</summary>
internal sealed class VariableUsagesAreAllowedRule : ValidationRule
{
    public override string Section => "5.8.5";

    public override void LeaveDocument(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            var variables = new Dictionary<string, (VariableDefinitionNode Node, GraphType? Type)>(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions)
            {
                variables.TryAdd(variable.Name, (variable, context.FindType(variable.Type)));
            }

            foreach (var usage in context.UsagesWithin(operation))
            {
                if (usage.LocationType is not null
                    && variables.TryGetValue(usage.Node.Name, out var variable)
                    && variable.Type is { IsInput: true }
                    && !IsAllowed(variable.Node, variable.Type, usage, usage.LocationType))
                {
                    Report(context, variable.Node, usage);
                }
            }
        }
    }

    private static bool IsAllowed(
        VariableDefinitionNode variable, GraphType variableType, VariableUsage usage, GraphType locationType)
    {
        if (usage.IsOneOfField && !variableType.IsNonNull)
        {
            return false;
        }

        if (!locationType.IsNonNull || variableType.IsNonNull)
        {
            return AreCompatible(variableType, locationType);
        }

        bool hasDefault = usage.HasLocationDefault || variable.DefaultValue is not (null or NullValueNode);
        return hasDefault && AreCompatible(variableType, locationType.NullableType);
    }

    private static bool AreCompatible(GraphType variable, GraphType location) => (variable, location) switch
    {
        (NonNullType v, NonNullType l) => AreCompatible(v.OfType, l.OfType),
        (_, NonNullType) => false,
        (NonNullType v, _) => AreCompatible(v.OfType, location),
        (ListType v, ListType l) => AreCompatible(v.OfType, l.OfType),
        _ => ReferenceEquals(variable, location),
    };

    private static void Report(ValidationContext context, VariableDefinitionNode variable, VariableUsage usage) =>
        context.ReportAt(usage.Path, new ErrorDraft(
                $"The variable `{variable.Name}` is not compatible with the type of the current location.", usage.Node)
            .With("variable", variable.Name)
            .With("variableType", variable.Type.ToString())
            .With("locationType", usage.LocationType?.ToString())
            .SpecifiedBy("All-Variable-Usages-are-Allowed"));
}
