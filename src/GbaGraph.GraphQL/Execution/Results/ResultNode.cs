namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>An object or list of the answer while it fills up. A slot holds a serialized leaf, a node, or null.</summary>
internal abstract class ResultNode(ResultNode? parent, int parentSlot, int size)
{
    private readonly object?[] values = new object?[size];
    private bool isDead;

    public ResultNode? Parent => parent;

    public int ParentSlot => parentSlot;

    public int Count => values.Length;

    public object? this[int slot]
    {
        get => values[slot];
        set => values[slot] = value;
    }

    /// <summary>Whether the node was cut from the answer, because something in it or around it was null that mustn't be.</summary>
    public bool IsDead
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.isDead) return true;
            }

            return false;
        }
    }

    public Path PathOf(int slot) => Append(parent is null ? Path.Root : parent.PathOf(parentSlot), slot);

    /// <summary>
    /// Makes the slot null. If it mustn't be null, the node is cut from the answer, and its own slot becomes null in
    /// turn; false means that nothing is left up to the root.
    /// </summary>
    public bool SetNull(int slot)
    {
        if (!IsNonNull(slot))
        {
            values[slot] = null;
            return true;
        }

        isDead = true;
        return parent is not null && parent.SetNull(parentSlot);
    }

    protected abstract bool IsNonNull(int slot);

    protected abstract Path Append(Path path, int slot);
}
