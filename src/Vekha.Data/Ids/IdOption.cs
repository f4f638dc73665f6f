using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Vekha.Data.Ids;

/// <summary>Lets a context know ids.</summary>
internal sealed class IdOption : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => field ??= new Described(this);

    public void ApplyServices(IServiceCollection services) => new EntityFrameworkRelationalServicesBuilder(services)
        .TryAdd<IRelationalTypeMappingSourcePlugin, IdMappings>()
        .TryAdd<IMemberTranslatorPlugin, IdTranslation>()
        .TryAdd<IMethodCallTranslatorPlugin, IdTranslation>();

    public void Validate(IDbContextOptions options) { }

    private sealed class Described(IdOption option) : DbContextOptionsExtensionInfo(option)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Described;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}
