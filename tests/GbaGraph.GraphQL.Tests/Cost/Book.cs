namespace GbaGraph.GraphQL.Tests.Cost;

[InterfaceType("Book")]
public abstract class Book
{
    public string Title => "";

    public Shelf Shelf => new();
}
