namespace GbaGraph.GraphQL.Tests.Specification;

public sealed class Cat() : Animal("Tom")
{
    public bool Meows => true;
}
