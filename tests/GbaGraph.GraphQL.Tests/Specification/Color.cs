namespace GbaGraph.GraphQL.Tests.Specification;

public enum Color
{
    Red,
    DeepBlue,
    [GraphQLDeprecated("Faded.")]
    Old,
}
