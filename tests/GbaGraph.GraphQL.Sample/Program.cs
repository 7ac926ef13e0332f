using Sample;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSample();
var app = builder.Build();
app.UseWebSockets();
app.MapGraphQL("/graphql").WithOptions(new GraphQLServerOptions { Tool = { Enable = false } });
app.Run();
