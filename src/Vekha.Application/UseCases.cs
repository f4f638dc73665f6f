using System.Reflection;

namespace Vekha.Application;

/// <summary>What can be done and asked, made once a request: every class whose name ends in «Query» or «Command»,
/// and «Journal» for the lines that several commands of an area write alike.</summary>
public static class UseCases
{
    private static readonly string[] Endings = ["Query", "Command", "Journal"];

    public static void AddUseCases(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(IsUseCase)) services.AddScoped(type);
    }

    private static bool IsUseCase(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false }
        && Endings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal));
}
