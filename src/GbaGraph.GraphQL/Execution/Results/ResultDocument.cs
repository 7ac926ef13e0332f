using System.Buffers;
using GbaGraph.GraphQL.Execution.Planning;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>
/// The data of one answer. Values are written as JSON as soon as they are known, each run of them in one piece. A field
/// that has to wait leaves a hole in the run, and its content is a later run of its own. Frames remember the objects and
/// lists around holes, so that what mustn't be null can still be cut out when it turns out to be.
/// </summary>
/// <param name="size">What to make room for; learns in turn from this answer.</param>
internal sealed class ResultDocument(AnswerSize size) : IDisposable
{
    private const int Root = 0;
    private Frame[] frames = ArrayPool<Frame>.Shared.Rent(size.Frames);
    private Hole[] holes = WithRoot(ArrayPool<Hole>.Shared.Rent(size.Holes));
    private int frameCount;
    private int mostFrames;
    private int firstFreeFrame;
    private int holeCount = 1;
    private bool isCut;

    public JsonBuffer Output { get; } = new(size.Bytes);

    /// <summary>The number of bytes of the data as JSON.</summary>
    public int Length => LengthOf(Root);

    public void Dispose()
    {
        if (holes.Length == 0) return;
        size.Learn(Output.Length, mostFrames, holeCount);
        Output.Dispose();
        frames.AsSpan(0, mostFrames).Clear();
        holes.AsSpan(0, holeCount).Clear();
        ArrayPool<Frame>.Shared.Return(frames);
        ArrayPool<Hole>.Shared.Return(holes);
        (frames, holes, mostFrames, holeCount) = ([], [], 0, 0);
    }

    public ResultMark Mark() => new(Output.Length, frameCount, holeCount);

    /// <summary>Takes back what was written since the mark; whoever waits to fill one of its holes finds it dead.</summary>
    public void Rewind(ResultMark mark)
    {
        Output.Truncate(mark.Bytes);
        for (var hole = mark.Holes; hole < holeCount; hole++) holes[hole].IsDropped = isCut = true;
        if (holeCount == mark.Holes) frameCount = Math.Max(mark.Frames, Math.Min(frameCount, firstFreeFrame));
    }

    /// <summary>Begins an object or list at the end of the output.</summary>
    public int OpenFrame(int parent, FieldPlan? field, int index, int fills, bool isNonNull)
    {
        if (frameCount == frames.Length) Grow(ref frames);
        ref var frame = ref frames[frameCount];
        frame.Parent = parent;
        frame.Field = field;
        frame.Index = index;
        frame.Fills = fills;
        frame.Start = Output.Length;
        frame.FirstHole = holeCount;
        frame.IsNonNull = isNonNull;
        frame.IsDead = false;
        mostFrames = Math.Max(mostFrames, frameCount + 1);
        return frameCount++;
    }

    /// <summary>Ends an object or list; without a hole in it its frame is of no more use.</summary>
    public void CloseFrame(int frame)
    {
        ref var closed = ref frames[frame];
        closed.End = Output.Length;
        closed.EndHole = holeCount;
        if (closed.FirstHole == holeCount && frame >= firstFreeFrame) frameCount = frame;
    }

    /// <summary>Keeps the frame and those around it, because someone may ask for their path later.</summary>
    public void Keep(int frame) => firstFreeFrame = Math.Max(firstFreeFrame, frame + 1);

    /// <summary>Leaves a hole at the end of the output for a field of the object.</summary>
    public int AddHole(int frame, FieldPlan field)
    {
        if (holeCount == holes.Length) Grow(ref holes);
        holes[holeCount] = new Hole { Frame = frame, Field = field, Position = Output.Length, Resume = Output.Length };
        return holeCount++;
    }

    public (int Frame, FieldPlan Field) PlaceOf(int hole) => (holes[hole].Frame, holes[hole].Field!);

    /// <summary>Begins the content of a hole at the end of the output.</summary>
    public void BeginContent(int hole) => (holes[hole].Start, holes[hole].FirstHole) = (Output.Length, holeCount);

    public void EndContent(int hole) => (holes[hole].End, holes[hole].EndHole) = (Output.Length, holeCount);

    /// <summary>Whether the place where the hole's content belongs was cut from the answer.</summary>
    public bool IsDead(int hole)
    {
        if (!isCut) return false;
        if (holes[hole].IsDropped) return true;
        for (var frame = holes[hole].Frame; frame >= 0; frame = frames[frame].Parent)
        {
            if (frames[frame].IsDead) return true;
        }

        return false;
    }

    /// <summary>Makes the nearest value around the hole null that may be, since the hole's content is null and mustn't be.</summary>
    public void CutAround(int hole)
    {
        isCut = true;
        for (var frame = holes[hole].Frame; frame >= 0; frame = frames[frame].Parent)
        {
            ref var cut = ref frames[frame];
            cut.IsDead = true;
            if (cut.Fills >= 0) hole = cut.Fills;
            if (cut.IsNonNull) continue;
            if (cut.Fills < 0) Replace(cut, hole);
            holes[hole].Start = -1;
            return;
        }

        holes[Root].Start = -1;
    }

    public Path PathOf(int frame)
    {
        ref var place = ref frames[frame];
        if (place.Parent < 0) return Path.Root;
        var around = PathOf(place.Parent);
        return place.Index < 0 ? around.Append(place.Field!.ResponseName) : around.Append(place.Index);
    }

    public void CopyTo(ref ChunkWriter target) => Copy(Root, ref target);

    private static Hole[] WithRoot(Hole[] rented)
    {
        rented[Root] = new Hole { Frame = -1 };
        return rented;
    }

    /// <summary>Puts one hole in the place of the object or list that it stands in.</summary>
    private void Replace(in Frame cut, int hole)
    {
        for (var inner = cut.FirstHole; inner < cut.EndHole; inner++) holes[inner].IsDropped = inner != hole;
        (holes[hole].Position, holes[hole].Resume) = (cut.Start, cut.End);
    }

    private int LengthOf(int hole)
    {
        ref var content = ref holes[hole];
        if (content.Start < 0) return "null".Length;
        var length = content.End - content.Start;
        for (var inner = content.FirstHole; inner < content.EndHole; inner++)
        {
            if (!holes[inner].IsDropped) length += LengthOf(inner) - (holes[inner].Resume - holes[inner].Position);
        }

        return length;
    }

    private void Copy(int hole, ref ChunkWriter target)
    {
        ref var content = ref holes[hole];
        if (content.Start < 0)
        {
            target.Write("null"u8);
            return;
        }

        var position = content.Start;
        for (var inner = content.FirstHole; inner < content.EndHole; inner++)
        {
            if (holes[inner].IsDropped) continue;
            target.Write(Output.Written[position..holes[inner].Position]);
            Copy(inner, ref target);
            position = holes[inner].Resume;
        }

        target.Write(Output.Written[position..content.End]);
    }

    private static void Grow<T>(ref T[] items)
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(items, clearArray: true);
        items = larger;
    }
}
