using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>Weights as the schema gives them, or as the cost specification has them where it doesn't.</summary>
internal static class CostWeights
{
    public static double Of(FieldDefinition field) => field.Weight ?? (field.Type.NamedType.IsComposite || field.Type.NullableType is ListType ? 1 : 0);

    public static double Of(InputValueDefinition value) => value.Weight ?? (value.Type.NamedType is InputObjectType ? 1 : 0);

    public static double Of(NamedType type) => type.Weight ?? (type.IsComposite ? 1 : 0);
}
