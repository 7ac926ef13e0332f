namespace GbaGraph.GraphQL;

/// <summary>Says in <see cref="GraphQLTypeAttribute"/> and descriptors: a list of <typeparamref name="T"/>, which is a scalar's class, another of these, or a C# type.</summary>
public abstract class ListType<T>
{
    private protected ListType()
    {
    }
}
