namespace GbaGraph.GraphQL.Tests.Specification;

[InterfaceType("Animal")]
public abstract class Animal(string name)
{
    public string Name => name;
}
