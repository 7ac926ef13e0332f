namespace GbaGraph.GraphQL;

/// <summary>Says in <see cref="GraphQLTypeAttribute"/> and descriptors: a <typeparamref name="T"/> that must not be null.</summary>
public abstract class NonNullType<T>
{
    private protected NonNullType()
    {
    }
}
