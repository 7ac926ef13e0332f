using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Execution.Planning;

/// <summary>The fields to answer for an object of one type, in the order of the answer.</summary>
internal sealed record SelectionPlan(ObjectType Type, FieldPlan[] Fields);
