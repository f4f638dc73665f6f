namespace Vekha.Web;

/// <summary>The queries and commands of the pages: every class of <c>Pages</c> whose name ends in «Query» or «Command», made once a request.</summary>
internal static class PageQueries
{
    public static void AddTo(IServiceCollection services)
    {
        foreach (var type in typeof(PageQueries).Assembly.GetTypes().Where(IsQueryOrCommand)) services.AddScoped(type);
    }

    private static bool IsQueryOrCommand(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false }
        && (type.Name.EndsWith("Query", StringComparison.Ordinal) || type.Name.EndsWith("Command", StringComparison.Ordinal));
}
