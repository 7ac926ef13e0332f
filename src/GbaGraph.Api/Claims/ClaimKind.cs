namespace GbaGraph.Api.Claims;

/// <summary>What a claim is about.</summary>
public enum ClaimKind
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A figure.</summary>
    Observation,

    /// <summary>An event.</summary>
    Event,

    /// <summary>That an actor exists and is of its kind.</summary>
    Actor,

    /// <summary>A name of an actor.</summary>
    Name,

    /// <summary>Another attribute of an actor.</summary>
    Attribute,

    /// <summary>A framework or an item of one.</summary>
    Framework,
}
