namespace GbaGraph.GraphQL.Tests.Cost;

[Cost(5)]
public sealed class Atlas : Book
{
    public List<Shelf> Maps => [];
}
