namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>What a row of <c>evidence</c> is evidence for, as the column <c>claim_kind</c> names it.</summary>
internal static class ClaimKind
{
    public const string Actor = "ACTOR";
    public const string Name = "NAME";
    public const string Attribute = "ATTRIBUTE";
    public const string Link = "LINK";
    public const string Observation = "OBSERVATION";
    public const string Event = "EVENT";
    public const string Role = "ROLE";

    /// <summary>A framework, whose id is its key.</summary>
    public const string Framework = "FRAMEWORK";

    /// <summary>An item of a framework, whose id is the framework's key, a slash and its own.</summary>
    public const string FrameworkItem = "FRAMEWORK_ITEM";
}
