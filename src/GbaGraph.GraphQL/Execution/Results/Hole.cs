using GbaGraph.GraphQL.Execution.Planning;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>A place in the answer whose content is written elsewhere, or is null.</summary>
internal struct Hole
{
    /// <summary>The object whose field it is; -1 for the root.</summary>
    public int Frame;

    public FieldPlan? Field;

    /// <summary>Where the content belongs.</summary>
    public int Position;

    /// <summary>Where the bytes after the content go on; beyond <see cref="Position"/> if the hole replaces something.</summary>
    public int Resume;

    /// <summary>Where the content begins; -1 if it is null.</summary>
    public int Start;

    public int End;

    public int FirstHole;

    public int EndHole;

    /// <summary>Whether the bytes around it were cut from the answer.</summary>
    public bool IsDropped;
}
