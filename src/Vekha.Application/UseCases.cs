using System.Reflection;

namespace Vekha.Application;

/// <summary>What can be done and asked: every class whose name ends in «Query» or «Command», made once a request.</summary>
public static class UseCases
{
    public static void AddUseCases(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(IsQueryOrCommand)) services.AddScoped(type);
    }

    private static bool IsQueryOrCommand(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false }
        && (type.Name.EndsWith("Query", StringComparison.Ordinal) || type.Name.EndsWith("Command", StringComparison.Ordinal));
}
