namespace GbaGraph.GraphQL.Tests.Specification;

public sealed class Dog() : Animal("Rex")
{
    public bool Barks => true;
}
