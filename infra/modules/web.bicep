// The web app: one Node process per machine, and every variable that it is told.
// Never compiled and never deployed by those who wrote it: there was no Bicep compiler and no Azure at hand. It is
// parsed, and compared with the code, by tests/infra.

param baseName string
param webAppName string
param location string
param size string
param instances int
param identityId string
param identityClientId string
param identityTenantId string
param clientId string
param teamsAppId string
param tenantIds string
param cosmosEndpoint string
param cosmosDatabase string
@description('Empty: there is none.')
param redisUrl string
param insightsConnection string
param logsId string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${baseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: size == 'production' ? 'P0v3' : 'B1'
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

// One more while they are busy, one less while they are idle. Slowly: whoever loses a machine connects anew.
resource scaling 'Microsoft.Insights/autoscaleSettings@2022-10-01' = if (size == 'production') {
  name: '${baseName}-scaling'
  location: location
  properties: {
    enabled: true
    targetResourceUri: plan.id
    profiles: [
      {
        name: 'load'
        capacity: {
          minimum: string(instances)
          maximum: '10'
          default: string(instances)
        }
        rules: [
          {
            metricTrigger: {
              metricName: 'CpuPercentage'
              metricResourceUri: plan.id
              timeGrain: 'PT1M'
              statistic: 'Average'
              timeWindow: 'PT10M'
              timeAggregation: 'Average'
              operator: 'GreaterThan'
              threshold: 60
            }
            scaleAction: {
              direction: 'Increase'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT10M'
            }
          }
          {
            metricTrigger: {
              metricName: 'MemoryPercentage'
              metricResourceUri: plan.id
              timeGrain: 'PT1M'
              statistic: 'Average'
              timeWindow: 'PT10M'
              timeAggregation: 'Average'
              operator: 'GreaterThan'
              threshold: 80
            }
            scaleAction: {
              direction: 'Increase'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT10M'
            }
          }
          {
            metricTrigger: {
              metricName: 'CpuPercentage'
              metricResourceUri: plan.id
              timeGrain: 'PT1M'
              statistic: 'Average'
              timeWindow: 'PT1H'
              timeAggregation: 'Average'
              operator: 'LessThan'
              threshold: 20
            }
            scaleAction: {
              direction: 'Decrease'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT1H'
            }
          }
        ]
      }
    ]
  }
}

resource webApp 'Microsoft.Web/sites@2024-04-01' = {
  name: webAppName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any machine can serve anybody: nothing is kept in one.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node server/start.mjs'
      alwaysOn: true
      webSocketsEnabled: true
      http20Enabled: true
      healthCheckPath: '/healthz'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Deployments sign in with Entra; nobody gets a password for it.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: webApp
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noDeployPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: webApp
  name: 'scm'
  properties: {
    allow: false
  }
}

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: webApp
  name: 'appsettings'
  properties: {
    NODE_ENV: 'production'
    PORT: '8080'
    PUBLIC_URL: 'https://${webApp.properties.defaultHostName}'
    TENANT_IDS: tenantIds
    CLIENT_ID: clientId
    TEAMS_APP_ID: teamsAppId
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: cosmosDatabase
    REDIS_URL: redisUrl
    BOT_ID: identityClientId
    BOT_TYPE: 'UserAssignedMSI'
    BOT_TENANT_ID: identityTenantId
    // The Entra app trusts this identity once step 4 of docs/deploy.md is done; until then nothing can be connected.
    GRAPH_TYPE: 'UserAssignedMSI'
    GRAPH_IDENTITY_ID: identityClientId
    // Which identity the Azure SDK signs in as.
    AZURE_CLIENT_ID: identityClientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
    WEBSITE_RUN_FROM_PACKAGE: '1'
    // A machine that does not answer twice in a row gets nobody any more.
    WEBSITE_HEALTHCHECK_MAXPINGFAILURES: '2'
    // Seconds between being told to stop and being killed; handing people over takes at most 19.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  }
}

resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: webApp
  name: 'logs'
  properties: {
    workspaceId: logsId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
    ]
  }
}

output id string = webApp.id
output host string = webApp.properties.defaultHostName
