using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL;

/// <summary>The object type of <typeparamref name="T"/>; a class derived from it describes the type, and is added by <c>AddType</c> or stands for the type in <see cref="GraphQLTypeAttribute"/>.</summary>
public class ObjectType<T> : ITypeClass
{
    Type ITypeClass.RuntimeType => typeof(T);

    void ITypeClass.Describe(ServerConfiguration configuration) => Configure(new TypeDescriptor<T>(configuration.DescriptionOf(typeof(T))));

    void ITypeClass.AddTo(ServerConfiguration configuration) => configuration.Types.Add(typeof(T));

    /// <summary>Says what the C# type and its attributes don't.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor)
    {
    }
}
