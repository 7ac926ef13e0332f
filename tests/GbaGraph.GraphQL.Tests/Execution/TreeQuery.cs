namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class TreeQuery
{
    public Tree? Tree(TreeSource source) => source.Tree;

    public async Task<Tree> Must(TreeSource source)
    {
        await Task.Yield();
        return source.Tree;
    }
}
