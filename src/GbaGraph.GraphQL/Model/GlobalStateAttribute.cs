namespace GbaGraph.GraphQL;

/// <summary>The parameter gets the value that an interceptor gave under this name; its default, or null, where none did.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute : Attribute
{
    /// <summary>Named like the parameter.</summary>
    public GlobalStateAttribute()
    {
    }

    public GlobalStateAttribute(string key) => Key = key;

    public string? Key { get; }
}
