using GbaGraph.GraphQL.Execution.Planning;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>An object or list of the answer: where it stands, and which bytes and holes it took.</summary>
internal struct Frame
{
    /// <summary>The frame around it; -1 for the root.</summary>
    public int Parent;

    /// <summary>The field whose value it is, or is in.</summary>
    public FieldPlan? Field;

    /// <summary>Its place in the list around it; -1 where it is the field's own value.</summary>
    public int Index;

    /// <summary>The hole that it alone fills; -1 where it stands among other bytes.</summary>
    public int Fills;

    public int Start;

    public int End;

    public int FirstHole;

    public int EndHole;

    public bool IsNonNull;

    /// <summary>Whether it was cut from the answer.</summary>
    public bool IsDead;
}
