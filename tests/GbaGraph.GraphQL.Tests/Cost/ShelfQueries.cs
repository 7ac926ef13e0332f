namespace GbaGraph.GraphQL.Tests.Cost;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ShelfQueries
{
    public Shelf Shelf() => new();

    public string Name() => "library";

    [ListSize(SlicingArguments = ["max"])]
    public List<Reader>? Readers(int? max) => max is null ? null : [];

    [Cost(5)]
    [ListSize(AssumedSize = 10)]
    public List<string>? TopProducts([Cost(15)] ProductFilterInput? filter) => filter is null ? null : [];
}
