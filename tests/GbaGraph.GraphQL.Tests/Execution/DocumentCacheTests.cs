using System.Text;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Language;

namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    [Fact]
    public void Get_SameBytes_FindsTheDocument()
    {
        var cache = new DocumentCache();
        var document = Prepare("{ a }");

        cache.Add("\"{ a }\""u8.ToArray(), document);

        cache.Get("\"{ a }\""u8).ShouldBeSameAs(document);
        cache.Get("\"{ b }\""u8).ShouldBeNull();
    }

    [Fact]
    public void Get_ManyOthersSince_KeepsWhatIsUsed()
    {
        var cache = new DocumentCache();
        var document = Prepare("{ a }");
        cache.Add("\"{ a }\""u8.ToArray(), document);
        cache.Add("\"{ b }\""u8.ToArray(), document);

        for (var i = 0; i < 2000; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"\"{{ f{i} }}\""), document);
            cache.Get("\"{ a }\""u8).ShouldBeSameAs(document);
        }

        cache.Get("\"{ b }\""u8).ShouldBeNull();
    }

    [Fact]
    public void Add_LongText_IsNotKept()
    {
        var cache = new DocumentCache();
        var text = "{ a }" + new string(' ', 100_000);

        cache.Add(Prepare(text));

        cache.Get(text).ShouldBeNull();
        DocumentCache.Keeps(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();
    }

    private static PreparedDocument Prepare(string text) => new(text, GraphQLParser.Parse(text));
}
