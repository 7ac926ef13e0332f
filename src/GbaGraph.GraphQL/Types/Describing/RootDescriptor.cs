namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>Writes down what code says about a root type.</summary>
internal sealed class RootDescriptor(string name, TypeDescription description) : IObjectTypeDescriptor
{
    public IObjectTypeDescriptor Name(string value) => value == name ? this : throw new SchemaException($"The root type is named {name}, not {value}.");

    public IObjectTypeDescriptor Description(string? value)
    {
        description.Text = value;
        return this;
    }

    public IObjectFieldDescriptor Field(string name) => description.Added(name);
}
