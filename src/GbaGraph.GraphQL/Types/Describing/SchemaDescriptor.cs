namespace GbaGraph.GraphQL.Types.Describing;

internal sealed class SchemaDescriptor : ISchemaTypeDescriptor
{
    public string? Text { get; private set; }

    public ISchemaTypeDescriptor Description(string? value)
    {
        Text = value;
        return this;
    }
}
