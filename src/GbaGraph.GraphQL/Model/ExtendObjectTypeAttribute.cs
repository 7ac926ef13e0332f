namespace GbaGraph.GraphQL;

/// <summary>The class adds fields to an object type, which is named or given as a C# type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public class ExtendObjectTypeAttribute : Attribute
{
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    public ExtendObjectTypeAttribute(OperationType operationType)
        : this(operationType.ToString())
    {
    }

    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    public string? Name { get; set; }

    /// <summary>The extended type; of an interface or base class, all object types below it.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Whether public static methods and properties of the class are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <summary>Fields of the extended type, by their names in the schema, that are left out.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Members of the extended C# type that are left out.</summary>
    public string[]? IgnoreProperties { get; set; }
}
