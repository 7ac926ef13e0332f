using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>When two selections ask for the same: order counts in lists, not among arguments and object fields.</summary>
internal static class FieldEquality
{
    public static bool AreSameField(FieldNode a, FieldNode b) =>
        a.Name == b.Name
        && a.Arguments.Count == b.Arguments.Count
        && AreSame(
            a.Arguments.Select(argument => (argument.Name, argument.Value)),
            b.Arguments.Select(argument => (argument.Name, argument.Value)));

    private static bool AreSame(ValueNode a, ValueNode b) => (a, b) switch
    {
        (ObjectValueNode x, ObjectValueNode y) => x.Fields.Count == y.Fields.Count && AreSame(
            x.Fields.Select(field => (field.Name, field.Value)),
            y.Fields.Select(field => (field.Name, field.Value))),
        (ListValueNode x, ListValueNode y) =>
            x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(pair => AreSame(pair.First, pair.Second)),
        (IntValueNode x, IntValueNode y) => x.Value == y.Value,
        (FloatValueNode x, FloatValueNode y) => x.Value == y.Value,
        (StringValueNode x, StringValueNode y) => x.Value == y.Value,
        (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
        (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
        (VariableNode x, VariableNode y) => x.Name == y.Name,
        (NullValueNode, NullValueNode) => true,
        _ => false,
    };

    private static bool AreSame(
        IEnumerable<(string Name, ValueNode Value)> a, IEnumerable<(string Name, ValueNode Value)> b)
    {
        var others = b.ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return a.All(pair => others[pair.Name].FirstOrDefault() is { } other && AreSame(pair.Value, other));
    }
}
