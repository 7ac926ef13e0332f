namespace GbaGraph.GraphQL.DependencyInjection;

/// <summary>A class of the application that describes a type of the schema.</summary>
internal interface ITypeClass
{
    /// <summary>The C# type behind it.</summary>
    Type RuntimeType { get; }

    /// <summary>Writes down what the class says about the type.</summary>
    void Describe(ServerConfiguration configuration);

    /// <summary>Puts the type into the schema, whether or not a field leads there.</summary>
    void AddTo(ServerConfiguration configuration);
}
