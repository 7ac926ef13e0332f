namespace GbaGraph.GraphQL;

/// <summary>The class adds fields to an object type, which is named or given as a C# type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>Extends the type of that name in the schema; without one, that which is named like the class.</summary>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends a root type.</summary>
    public ExtendObjectTypeAttribute(OperationType operationType)
        : this(operationType.ToString())
    {
    }

    /// <summary>Extends the object type of a C# type.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The extended type by its name in the schema; null means the name of the class. Not looked at where <see cref="ExtendsType"/> is given.</summary>
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
