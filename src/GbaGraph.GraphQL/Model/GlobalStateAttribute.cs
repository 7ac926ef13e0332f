namespace GbaGraph.GraphQL;

/// <summary>The parameter gets the value that an interceptor gave under this name; its default, or null, where none did.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute : Attribute
{
    /// <summary>Named like the parameter.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>Named by the key.</summary>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The value's name; null means the parameter's.</summary>
    public string? Key { get; }
}
