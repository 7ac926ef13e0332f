using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL;

/// <summary>The input object of <typeparamref name="T"/>; a class derived from it describes the type.</summary>
public class InputObjectType<T> : ITypeClass
{
    Type ITypeClass.RuntimeType => typeof(T);

    void ITypeClass.Describe(ServerConfiguration configuration) => Configure(new TypeDescriptor<T>(configuration.DescriptionOf(typeof(T))));

    void ITypeClass.AddTo(ServerConfiguration configuration) => configuration.Inputs.Add(typeof(T));

    /// <summary>Says what the C# type and its attributes don't.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor)
    {
    }
}
