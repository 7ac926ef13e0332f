using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL;

/// <summary>Says more about the object type of <typeparamref name="T"/>; added by <c>AddTypeExtension</c>.</summary>
public class ObjectTypeExtension<T> : ITypeClass
{
    Type ITypeClass.RuntimeType => typeof(T);

    void ITypeClass.Describe(ServerConfiguration configuration) => Configure(new TypeDescriptor<T>(configuration.DescriptionOf(typeof(T))));

    void ITypeClass.AddTo(ServerConfiguration configuration)
    {
        // The type is in the schema where something else leads there.
    }

    /// <summary>Says what the C# type and its attributes don't.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor)
    {
    }
}
