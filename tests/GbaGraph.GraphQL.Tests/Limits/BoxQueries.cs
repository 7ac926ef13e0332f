namespace GbaGraph.GraphQL.Tests.Limits;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class BoxQueries
{
    public Box Box() => new();

    public string Name() => "query";

    public IEnumerable<Box> Boxes()
    {
        while (true) yield return new Box();
    }
}
