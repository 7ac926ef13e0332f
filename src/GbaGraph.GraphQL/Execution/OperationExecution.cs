using GbaGraph.GraphQL.Execution.Planning;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// Writes the answer of one operation. All of it runs on the request's loop: values that are there at once are written
/// depth first, and the others when their task ends. The methods that write give false where the value is null though
/// it mustn't be, so that what is around it must become null in turn.
/// </summary>
internal sealed partial class OperationExecution
{
    private const int Root = 0;
    private const int NoIndex = -1;
    private const int NoHole = -1;
    private readonly ExecutionState state;
    private readonly OperationPlan plan;
    private readonly JsonBuffer output;
    private readonly ResolverContext sharedContext;
    private readonly PendingFields pending;
    private readonly long mostBytes;
    private TaskCompletionSource? finished;
    private bool isFinished;
    private bool isTooLarge;
    private int outstanding;
    private int nextSerial;

    /// <param name="state">What belongs to this execution.</param>
    /// <param name="plan">The operation.</param>
    /// <param name="mostBytes">Once more than these are written, nothing more is resolved.</param>
    public OperationExecution(ExecutionState state, OperationPlan plan, long mostBytes)
    {
        this.mostBytes = mostBytes;
        this.state = state;
        this.plan = plan;
        Data = new ResultDocument(plan.Size);
        output = Data.Output;
        sharedContext = new ResolverContext(state, Data);
        pending = new PendingFields(CompletePending, plan.Size.Holes);
        state.Loop = Loop = new RequestLoop(pending);
    }

    private RequestLoop Loop { get; }

    /// <summary>The answer, once <see cref="RunAsync"/> has ended.</summary>
    public ResultDocument Data { get; }

    /// <summary>Whether more was written than allowed, so that what there is of the answer is of no use.</summary>
    public bool IsTooLarge => isTooLarge || (isTooLarge = output.Length > mostBytes);

    /// <summary>Runs the operation: as far as it goes at once on the caller's thread.</summary>
    public Task RunAsync()
    {
        Loop.Start(Start);
        if (Volatile.Read(ref isFinished)) return Task.CompletedTask;
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref finished, source);
        if (Volatile.Read(ref isFinished)) source.TrySetResult();
        return source.Task;
    }

    /// <summary>Resolves the root fields: all at once in a query, one after the other in a mutation.</summary>
    private void Start()
    {
        outstanding = 1;
        Data.BeginContent(Root);
        var mark = Data.Mark();
        var frame = Data.OpenFrame(-1, null, NoIndex, Root, false);
        if (plan.Operation.Kind == OperationKind.Mutation) WriteHoles(frame);
        else nextSerial = plan.Root.Fields.Length;
        var isWritten = plan.Operation.Kind == OperationKind.Mutation || WriteFields(plan.Root, null, frame);
        if (isWritten) Data.CloseFrame(frame);
        else Data.Rewind(mark);
        EndContent(Root, isWritten);
        Release();
    }

    private void Release()
    {
        while (--outstanding == 0)
        {
            if (nextSerial >= plan.Root.Fields.Length || Data.IsDead(nextSerial + 1))
            {
                Finish();
                return;
            }

            outstanding = 1;
            FillSerial(++nextSerial);
        }
    }

    private void Finish()
    {
        Interlocked.Exchange(ref isFinished, true);
        Volatile.Read(ref finished)?.TrySetResult();
    }

    /// <summary>Writes the root object of a mutation with a hole for each field, in their order: field i fills hole i + 1.</summary>
    private void WriteHoles(int frame)
    {
        foreach (var field in plan.Root.Fields)
        {
            output.WriteRaw(field.Prefix);
            Data.AddHole(frame, field);
        }

        output.WriteRaw(plan.Root.Fields.Length == 0 ? "{}"u8 : "}"u8);
    }

    private void FillSerial(int hole)
    {
        var (frame, field) = Data.PlaceOf(hole);
        Data.BeginContent(hole);
        var mark = Data.Mark();
        bool isWritten;
        try
        {
            var value = Resolve(field, null, frame, out var task);
            if (task is not null)
            {
                outstanding++;
                pending.Add(hole, task);
                return;
            }

            isWritten = WriteValue(field.Value, value, frame, field, NoIndex, hole);
        }
        catch (Exception exception)
        {
            isWritten = Fail(exception, mark, field, field.Value, frame, NoIndex);
        }

        EndContent(hole, isWritten);
    }

    private void CompletePending(int hole, Task task)
    {
        if (!Data.IsDead(hole)) Fill(hole, task);
        Release();
    }

    private void Fill(int hole, Task task)
    {
        var (frame, field) = Data.PlaceOf(hole);
        Data.BeginContent(hole);
        var mark = Data.Mark();
        bool isWritten;
        try
        {
            task.GetAwaiter().GetResult();
            isWritten = WriteValue(field.Value, field.Resolver.Unwrap!(task), frame, field, NoIndex, hole);
        }
        catch (Exception exception)
        {
            isWritten = Fail(exception, mark, field, field.Value, frame, NoIndex);
        }

        EndContent(hole, isWritten);
    }

    private void EndContent(int hole, bool isWritten)
    {
        if (isWritten) Data.EndContent(hole);
        else Data.CutAround(hole);
    }
}
