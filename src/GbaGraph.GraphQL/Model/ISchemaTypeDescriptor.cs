namespace GbaGraph.GraphQL;

/// <summary>Says what the schema as a whole is.</summary>
public interface ISchemaTypeDescriptor
{
    ISchemaTypeDescriptor Description(string? value);
}
