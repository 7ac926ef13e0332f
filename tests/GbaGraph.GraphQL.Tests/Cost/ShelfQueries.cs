namespace GbaGraph.GraphQL.Tests.Cost;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ShelfQueries
{
    public Shelf Shelf() => new();

    public string Name() => "library";
}
