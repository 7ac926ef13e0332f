namespace GbaGraph.GraphQL;

/// <summary>The class adds fields to an object type, which is named or given as a C# type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public class ExtendObjectTypeAttribute : Attribute
{
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    public string? Name { get; set; }

    /// <summary>The extended type; of an interface or base class, all object types below it.</summary>
    public Type? ExtendsType { get; }
}
