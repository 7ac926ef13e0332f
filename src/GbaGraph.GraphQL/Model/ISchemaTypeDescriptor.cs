namespace GbaGraph.GraphQL;

/// <summary>Says what the schema as a whole is.</summary>
public interface ISchemaTypeDescriptor
{
    /// <summary>What introspection and the printed schema say of the schema; null for nothing.</summary>
    ISchemaTypeDescriptor Description(string? value);
}
