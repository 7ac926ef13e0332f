namespace GbaGraph.GraphQL.Tests.Cost;

public sealed class Novel : Book
{
    [Cost(30)]
    public string Plot => "";
}
