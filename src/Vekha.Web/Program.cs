using Vekha.Web;

if (args is ["prepare", .. var rest]) return await Preparation.RunAsync(rest);

var builder = WebApplication.CreateBuilder(args);
builder.AddVekha();
var app = builder.Build();
app.UseVekha();
await app.RunAsync();
return 0;
