namespace GbaGraph.Api.Tests.Surface;

/// <summary>A line of the recorded surface.</summary>
/// <param name="Owner">The type that the member belongs to, with the number of its type parameters (<c>Edge`1</c>); empty for an extension method.</param>
/// <param name="Key">The member's name and the types of its parameters, as <see cref="Signatures"/> writes them; empty for the type itself.</param>
/// <param name="Text">The line as it is printed.</param>
internal sealed record RecordedName(string Owner, string Key, string Text)
{
    public bool IsType => Key.Length == 0;

    /// <summary>What rules about missing names are matched with.</summary>
    public override string ToString() => IsType ? Text : Owner.Length == 0 ? Text : $"{Owner.Split('`')[0]}: {Text}";
}
