namespace Duals.Properties;

/// <summary>Sets what the properties of this class or assembly share, multiplied as the environment says.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    public new int MaxTest { get => base.MaxTest; set => base.MaxTest = FromEnvironment.Multiplied(value); }

    public new int MaxRejected { get => base.MaxRejected; set => base.MaxRejected = FromEnvironment.Multiplied(value); }
}
