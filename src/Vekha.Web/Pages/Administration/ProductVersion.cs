using System.Reflection;

namespace Vekha.Web.Pages.Administration;

/// <summary>The version of the running product as <c>Directory.Build.props</c> names it.</summary>
public static class ProductVersion
{
    public static string Current { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
