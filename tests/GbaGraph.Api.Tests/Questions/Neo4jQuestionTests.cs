using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Questions;

/// <summary>The same questions and the same answers, on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jQuestionTests : QuestionTests
{
    public Neo4jQuestionTests(Neo4jApiFixture api)
        : base(api) => api.Require();
}
